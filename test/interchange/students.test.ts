import { describe, expect, it } from 'vitest';
import { refusalOf, tableOf } from '../support/tables';

const row = (headers: string) =>
  headers
    .split(',')
    .map((_, at) => `secret ${at}`)
    .join(',');

describe('a list of students is stopped', () => {
  it.each([
    'First Name,Last Name,Student ID',
    'first_name,last_name,DOB,School',
    'FirstName,LastName,Grade',
    'Student,Grade,Homeroom',
    'StudentID,Grade Level,GPA',
    'Name,Date of Birth,Town',
    'Nombre,Apellidos,Fecha de nacimiento',
    'Alumno;Grado'.replace(';', ','),
    'Matrícula,Grado',
  ])('%s', (headers) => {
    const refusal = refusalOf([headers, row(headers), row(headers)].join('\n'));
    expect(refusal).toEqual({ reason: 'students', values: { count: 2 } });
    expect(JSON.stringify(refusal)).not.toContain('secret');
  });

  it.each([
    'Organization,First Name,Last Name,Email',
    'School Name,Grade',
    'Company,Contact,Phone',
    'Demographic,DBN,School Name,Cohort',
    'Name,Category,Students',
  ])('%s is none', (headers) => {
    expect(tableOf([headers, row(headers)].join('\n')).rows).toHaveLength(1);
  });
});
