/* Candidates of the evals beside those of prompts/sample-material.ts: nobody who lives. */
import type { Background } from '#prompts/material.ts';

export const MENTOR: Background = {
  resume: [
    'Senior backend developer, Lindgate Health Insurance, 2019-2026',
    '- Claims intake in Java and Spring, staging and production',
    '- Looks after interns of the department',
    'Junior developer, Oakfield Software, 2016-2019',
  ].join('\n'),
  job: {
    company: 'Brightwater Health',
    title: 'Lead Engineer',
    description: 'You grow a team of six and ship with it. You coach engineers and own what runs at night.',
  },
  roleLevel: 'senior',
  industry: 'technology',
  targetLevel: 'L5A',
};

export const FRIDGE_TECHNICIAN: Background = {
  resume: [
    'Refrigeration and air-conditioning technician, Coldline Service, 2017-2026',
    '- Supermarkets: dairy cases, freezers, cold rooms',
    '- Van stock and orders of parts',
    'Refrigerant handling certificate, 2018',
  ].join('\n'),
  job: {
    company: 'Northfrost',
    title: 'Service Technician',
    description: 'You find faults alone and explain them to store managers. Callbacks are counted.',
  },
  roleLevel: 'mid',
  industry: 'manufacturing_logistics',
  targetLevel: 'L4',
};

export const TEACHER: Background = {
  resume: 'Primary school teacher, Elm Street School, 2015-2026\n- Classes of eight- to ten-year-olds',
  job: {
    company: 'Riverside School',
    title: 'Class Teacher',
    description: 'You keep children safe and work with parents and the safeguarding lead.',
  },
  roleLevel: 'mid',
  industry: 'education',
  targetLevel: 'L4',
};

export const ELECTRICIAN: Background = {
  resume: 'Maintenance electrician, Grainhill Packaging, 2023-2026\n- Conveyors and motor starters',
  job: {
    company: 'Grainhill Foods',
    title: 'Maintenance Electrician',
    description: 'You isolate, test and repair motors and panels on two packaging lines.',
  },
  roleLevel: 'entry',
  industry: 'manufacturing_logistics',
  targetLevel: 'L4',
};

export const API_ENGINEER: Background = {
  resume: 'API engineer, Skycast, 2020-2026\n- Gateway and keys of a public weather API\nTools: Go, Redis',
  job: {
    company: 'Windrose',
    title: 'Platform Engineer',
    description: 'You design the gateway in front of paid data products.',
  },
  roleLevel: 'mid',
  industry: 'technology',
  targetLevel: 'L5A',
};

export const BARISTA: Background = {
  resume: 'Barista and shift lead, Corner Cafe, 2020-2026\n- Orders, deliveries, Saturday shift',
  job: {
    company: 'Harrow Freight',
    title: 'Freight Coordinator',
    description: 'You keep drivers, customers and the yard informed when a load is late.',
  },
  roleLevel: 'entry',
  industry: 'manufacturing_logistics',
  targetLevel: 'L4',
};

export const SECURITY_ENGINEER: Background = {
  resume: [
    'Security engineer, Ironvale, 2019-2026',
    '- Incident response for a fleet of 900 servers',
    'Tools: Linux, Kubernetes, MySQL replication',
  ].join('\n'),
  job: {
    company: 'Saltmarsh Cloud',
    title: 'Senior Security Engineer',
    description: 'You lead incidents from the first alarm to the written review.',
  },
  roleLevel: 'senior',
  industry: 'technology',
  targetLevel: 'L5A',
};

/** One line is all there is. */
export const SCHOOL_LEAVER: Background = {
  resume: 'Finished school in June. Helped in my uncle’s garage on weekends.',
  job: {
    company: 'Millgate Supplies',
    title: 'Warehouse Trainee',
    description: 'You pick orders and learn to drive a forklift. Early shifts.',
  },
  roleLevel: 'entry',
  industry: 'manufacturing_logistics',
  targetLevel: 'L4',
};
