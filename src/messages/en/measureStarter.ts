/** Words of the measures that a map can start with. */
export const measureStarter = {
  interaction: {
    name: 'Students who met an employer',
    definition:
      'Students with at least one talk, visit, project or job shadow with an employer in the school year. Each student counts once. Fairs without a talk do not count.',
    unit: 'students',
    numerator: 'Students with at least one employer interaction',
    denominator: 'Students enrolled',
  },
  absence: {
    name: 'Chronic absence',
    definition:
      'Students who miss at least 10 in 100 of the school days on which they are enrolled, for any reason.',
    unit: 'students',
    numerator: 'Students who are chronically absent',
    denominator: 'Students enrolled',
  },
  hours: {
    name: 'Employer hours',
    definition:
      'Hours that employers spend with students, at school or at work. An hour of two people counts as two. Time to prepare does not count.',
    unit: 'hours',
  },
  workBased: {
    name: 'Students in work-based learning',
    definition:
      'Students in an internship or other work-based learning with an adult mentor. Each student counts once in a period.',
    unit: 'students',
  },
  returning: {
    name: 'Partners returning next year',
    definition: 'Partners of this year that take part again next year.',
    unit: 'partners',
    numerator: 'Partners that come back',
    denominator: 'Partners this year',
  },
  mentors: {
    name: 'Mentors per school',
    definition: 'Adults who mentor at least one student or team, for each school that takes part.',
    unit: 'mentors',
    numerator: 'Active mentors',
    denominator: 'Schools that take part',
  },
  educators: {
    name: 'Educators in professional development',
    definition:
      'Teachers and administrators who took part in professional development with a partner, externships included. Each person counts once in a period.',
    unit: 'educators',
  },
  challenges: {
    name: 'Students in organizations and challenges',
    definition:
      'Students in student organizations, competitions or team challenges that partners support. Each student counts once in a period.',
    unit: 'students',
  },
  outreach: {
    name: 'Students reached by career outreach',
    definition:
      'K-12 students reached by career development and outreach. Each student counts once in a period.',
    unit: 'students',
  },
  dualCredit: {
    name: 'Students with college credit',
    definition:
      'Students who finish the program with dual credit or credit that a college has agreed to take.',
    unit: 'students',
    numerator: 'Students with dual or agreed credit',
    denominator: 'Students who finish the program',
  },
  spaces: {
    name: 'Spaces and equipment opened to students',
    definition:
      'Classrooms, laboratories and pieces of equipment that partners keep open to students at the end of the period.',
    unit: 'places',
  },
  reviews: {
    name: 'Programs of study reviewed',
    definition: 'Programs of study that schools and partners reviewed together.',
    unit: 'programs',
  },
  investment: {
    name: 'Commitments of partners',
    definition: 'Money and the value of goods and time that partners gave, in dollars.',
    unit: 'dollars',
  },
} as const;
