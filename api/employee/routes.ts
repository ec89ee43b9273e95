import { listEmployees } from './list-employees.ts';
import { searchEmployees } from './search-employees.ts';
import { readEmployee } from './read-employee.ts';

export const employeeRoutes = [listEmployees, searchEmployees, readEmployee];
