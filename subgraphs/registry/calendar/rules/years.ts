/** The Regulation came into force in it. */
export const firstYear = 2025;
export const lastYear = 2100;
