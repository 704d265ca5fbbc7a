/** A town's project as it could be: 87 partners in eight themes. */
export const project = 'Flex Friday';

/** Who is in one theme only, the largest theme first. */
export const alone: Readonly<Record<string, string>> = {
  Mentors:
    'Acme Fab|Maria Lopez|Northside Robotics|Dr. Okafor|Blue Ridge Labs|Sam Ortiz|Hill Architects|Retired Engineers’ Circle|Priya Raman|Delta Power|Jonas Berg|Elm Street Garage|Wei Tanaka|Number 7 Studio',
  'Work sites':
    'Rivera Construction|Kate’s Bakery|Green Farm|City Water|Lake Hospital|Two Rivers Brewing|Airport Authority|Central Garage|Hotel Meridian',
  Places:
    'Makerspace|Science Center|Old Mill|YMCA|Planetarium|Community Kitchen|Riverside Park|Town Hall Annex',
  'Guest talks':
    'Fire Department|Farm Bureau|Web Works|Tribal College|Union Hall|Weather Office|State Archive|Radio 5',
  Funders:
    'Valley Foundation|Rotary Club|United Way|Alumni Fund|Parent Group|Lions Club|Prairie Trust',
  'Health and care':
    'Clinic on Main|Youth Counseling|Dental Van|School Nurses|Grandparents’ Table|Food Pantry',
  'Getting around': 'School Buses|Bike Kitchen|Ride Share Pool|Rail Museum',
  Arts: 'Art Museum|Mural Crew|Community Theater|Dance Studio',
};

/** Who is in more than one theme. */
export const shared: Readonly<Record<string, readonly string[]>> = {
  'Metro Transit': ['Work sites', 'Getting around', 'Funders'],
  'City Library': ['Places', 'Guest talks', 'Arts'],
  'County Health': ['Health and care', 'Work sites', 'Guest talks'],
  'Tech Council': ['Mentors', 'Work sites', 'Funders'],
  'Prairie Fab': ['Mentors', 'Work sites'],
  'North Mill': ['Mentors', 'Work sites'],
  'Solar Co-op': ['Mentors', 'Work sites'],
  'Harbor Electric': ['Mentors', 'Work sites'],
  'Gear & Sons': ['Mentors', 'Work sites'],
  'Print Shop 9': ['Mentors', 'Work sites'],
  'Credit Union': ['Mentors', 'Funders'],
  'Bank of Plains': ['Guest talks', 'Funders'],
  Chamber: ['Guest talks', 'Funders'],
  'Botanic Garden': ['Places', 'Health and care'],
  'Swim Hall': ['Places', 'Health and care'],
  'Senior Center': ['Places', 'Health and care'],
  'Sculpture Yard': ['Places', 'Arts'],
  'Film Club': ['Places', 'Arts'],
  'Ambulance Service': ['Health and care', 'Getting around'],
  'Green Buses': ['Work sites', 'Getting around'],
};
