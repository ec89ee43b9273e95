import { listEmployees } from './list-employees.ts';
import { readEmployee } from './read-employee.ts';

export const employeeRoutes = [listEmployees, readEmployee];
