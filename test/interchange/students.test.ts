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

  it.each([
    [
      'mail addresses of students',
      'Name,Email\nZeb,zeb@students.school.org\nOna,ona@stu.school.org',
    ],
    ['one grade a row beside a name', 'Name,Grade level\nZeb,9\nOna,10th\nBarn,K'],
    [
      'grades and birth dates without headers',
      'Zeb Q,6,2010-04-10\nOna T,7,2010-04-11\nBarn O,8,2010-04-12',
    ],
  ])('%s tell of students', (_, text) => {
    expect(refusalOf(text)).toMatchObject({ reason: 'students' });
  });

  it.each([
    ['grades of schools', 'Name,Grades\nNorth,K-5\nSouth,6-8'],
    ['grades beside what kind of place it is', 'Name,Type,Grade\nNorth,School,9\nSouth,School,8'],
    ['staff at a school', 'Name,Email\nAna,ana@school.org\nBo,bo@studio.example'],
  ])('%s do not', (_, text) => {
    expect(tableOf(text).rows.length).toBeGreaterThan(1);
  });
});
