const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Check digit of an organisation code (GB 11714), whose letters count from A = 10. */
function organisationCheck(code: string): string {
  const sum = organisationWeights.reduce(
    (total, weight, at) => total + weight * Number.parseInt(code.charAt(at), 36),
    0,
  );
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'X' : String(check);
}

/** Check character of a unified social credit code (GB 32100-2015). */
function creditCheck(code: string): string {
  const sum = creditWeights.reduce((total, weight, at) => total + weight * alphabet.indexOf(code.charAt(at)), 0);
  return alphabet.charAt((31 - (sum % 31)) % 31);
}

/**
 * A unified social credit code with both its check characters right.
 * `registration` is the registering authority and kind of body (11, 12, 13, 91), `region` the six digits of the registering region.
 */
export function creditCode(registration: string, region: string, serial: number): string {
  const subject = `MBY${String(serial).padStart(5, '0')}`;
  const body = `${registration}${region}${subject}${organisationCheck(subject)}`;
  if (body.length !== 17)
    throw new RangeError(`Credit code of region ${region}, serial ${serial}: ${body.length + 1} characters.`);
  return body + creditCheck(body);
}
