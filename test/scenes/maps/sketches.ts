import { addToTheme } from '../../../src/domain/commands/sort';
import type { MapDocument } from '../../../src/domain/document';
import { countingIds } from '../../support/ids';
import { did, named } from '../../support/maps';
import { sketchOf } from '../../support/sketch';

export const english = `
  Eastern Valley Regional Partnership for Career and Technical Education
  # Mentoring and Job Shadowing
  Greater Phoenix Chamber of Commerce Foundation
  Women in Science and Engineering, Valley Chapter
  Hispanic Association of Colleges and Universities
  # Health, Wellness and Family Services
  Federally Qualified Community Health Center of the West Valley
  Children's Hospital Outreach and Education Department
  Neighborhood Family Resource Center at Lincoln Elementary
  # Workforce Development
  Northside Community College Center for Advanced Manufacturing
  International Brotherhood of Electrical Workers Local 640
`;

export const spanish = `
  Alianza Regional para la Educación Técnica y el Desarrollo Comunitario
  # Mentoría y aprendizaje en el trabajo
  Cámara de Comercio Hispana del Valle Oriental
  Asociación de Padres y Maestros de la Escuela Primaria Benito Juárez
  Instituto Tecnológico de Estudios Superiores de la Frontera
  # Salud y bienestar de las familias
  Centro Comunitario de Atención Médica de los Barrios del Sur
  Departamento de Servicios para la Niñez y la Adolescencia
  Fundación para la Vivienda Digna y Sostenible
  # Desarrollo de la fuerza laboral
  Cooperativa de Productores Agrícolas de San Isidro
  Sindicato de Trabajadores de la Construcción, Sección 12
`;

const areas = [
  'Education|Public Library|Code the Dream|Jefferson High School',
  'Health|County Health Department|Family Clinic',
  'Housing|Habitat for Humanity|Tenants United|Shelter Network',
  'Jobs|Workforce Connections|Chamber of Commerce',
  'Food|Farmers Market Cooperative|Community Kitchen|Food Bank',
  'Arts and culture|Mesa Arts Center|Youth Orchestra',
  'Transportation|Valley Metro Transit|Bike Kitchen',
  'Environment|Desert Botanical Garden|River Watch|Sunrise Solar',
  'Safety|Fire Department|Neighborhood Watch',
  'Youth|Boys & Girls Club|YMCA|Kids First Foundation',
  'Faith|Interfaith Council|St. Luke’s',
  'Money|First Credit Union|Community Foundation',
].map((line) => line.split('|'));

export const twelve = `Eastside Community Map\n${areas
  .map(([theme, ...partners]) => `# ${theme}\n${partners.join('\n')}`)
  .join('\n')}`;

const industries = [
  'Advertising and marketing|Crafts|Design|Fashion|Film and video|Games|Architecture',
  'Software and electronic publishing|Music|Performing arts|Publishing|Television and radio',
  'Visual arts and antiques',
].flatMap((line) => line.split('|'));

/** b28: a theme with thirteen sub-themes, beside others. */
export const creative = `
  Regional Skills Alliance
  # Creative industries
  ${industries.map((name) => `## ${name}`).join('\n')}
  Chamber of Commerce
  Mesa Arts Center
  Makers Guild of the Valley
  # Education
  Northside Community College
  Public Library
  # Funding
  Community Foundation
`;

export const linked = `
  Flex Friday
  # Mentors
  Acme Fab
  Northside Robotics ~warm
  # Tours
  Port Authority
  Delta Dental Lab ~wished
  # Funding
  Community Foundation
  First Credit Union
  Acme Fab -> Port Authority: funds
  Northside Robotics <-> Delta Dental Lab: shares resource
  Community Foundation -> Acme Fab: funds
  First Credit Union -- Port Authority: plans with
  Community Foundation -> First Credit Union: refers clients
`;

/** One partner in four themes, others in one. */
export const inFour = (): MapDocument => {
  const ids = countingIds();
  const map = sketchOf(
    'Eastside Community Map\n# Education\nPublic Library\nJefferson High School\n# Health\n' +
      'County Health Department\nFamily Clinic\n# Jobs\nWorkforce Connections\nAcme Fab\n' +
      '# Housing\nHabitat for Humanity\nTenants United',
    ids,
  );
  const { id } = named(map, 'Public Library');
  return ['Health', 'Jobs', 'Housing'].reduce(
    (now, theme) => did(now, addToTheme, { id, theme: named(now, theme).id }, ids),
    map,
  );
};
