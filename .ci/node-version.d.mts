export function isNewEnough(version: string): boolean;
export function advice(version: string): string;
