import { errors } from 'jose';

/** Which check a token did not pass; stable, for programs. */
export type TokenCheck =
  | 'TOKEN_MALFORMED'
  | 'TOKEN_ISSUER_UNKNOWN'
  | 'TOKEN_ALGORITHM_REFUSED'
  | 'TOKEN_KEY_UNKNOWN'
  | 'TOKEN_SIGNATURE_INVALID'
  | 'TOKEN_EXPIRED'
  | 'TOKEN_NOT_YET_VALID'
  | 'TOKEN_AUDIENCE_WRONG'
  | 'TOKEN_CLAIM_INVALID'
  | 'TOKEN_ROLE_UNKNOWN'
  | 'TOKEN_ISSUER_UNAVAILABLE';

interface Words {
  readonly message: string;
  readonly messageZh: string;
  readonly nextStep: string;
}

const signInAgain = 'Sign in again and send the new token, or send none and ask as the public.';
const askOperator = 'Tell the operator of this gateway or platform; without a token you ask as the public.';

const words: Readonly<Record<TokenCheck, Words>> = {
  TOKEN_MALFORMED: {
    message: 'What was sent as a token is none.',
    messageZh: '提供的令牌格式不正确。',
    nextStep:
      'Send the header `Authorization: Bearer <token>` with a signed JWT, or leave it out and ask as the public.',
  },
  TOKEN_ISSUER_UNKNOWN: {
    message: 'The token is of an issuer that is not trusted here.',
    messageZh: '令牌的签发方不受信任。',
    nextStep: `Sign in with an issuer that is configured here. ${askOperator}`,
  },
  TOKEN_ALGORITHM_REFUSED: {
    message: 'The token is signed in a way that is not allowed here.',
    messageZh: '令牌的签名算法不被允许。',
    nextStep: askOperator,
  },
  TOKEN_KEY_UNKNOWN: {
    message: 'The token is signed with a key that is not known here.',
    messageZh: '令牌的签名密钥未知。',
    nextStep: signInAgain,
  },
  TOKEN_SIGNATURE_INVALID: {
    message: 'The signature of the token is wrong.',
    messageZh: '令牌的签名无效。',
    nextStep: signInAgain,
  },
  TOKEN_EXPIRED: { message: 'The token has expired.', messageZh: '令牌已过期。', nextStep: signInAgain },
  TOKEN_NOT_YET_VALID: {
    message: 'The token is not valid yet.',
    messageZh: '令牌尚未生效。',
    nextStep: `Check the clock of whoever issued it. ${askOperator}`,
  },
  TOKEN_AUDIENCE_WRONG: {
    message: 'The token was issued for somebody else to receive.',
    messageZh: '令牌的接收方不符。',
    nextStep: 'Get a token for this audience, or send none and ask as the public.',
  },
  TOKEN_CLAIM_INVALID: {
    message: 'The token does not say who asks in the claims that are expected here.',
    messageZh: '令牌缺少规定的声明，或其内容有误。',
    nextStep: askOperator,
  },
  TOKEN_ROLE_UNKNOWN: {
    message: 'The token gives you no role that is known here.',
    messageZh: '令牌未包含已知的角色。',
    nextStep: `Have a role assigned where you sign in. ${askOperator}`,
  },
  TOKEN_ISSUER_UNAVAILABLE: {
    message: 'The keys of the issuer cannot be fetched now, so the token cannot be checked.',
    messageZh: '暂时无法取得签发方的公钥，令牌未能核验。',
    nextStep: 'Try again in half a minute, or send no token and ask as the public.',
  },
};

/** A token that is not believed. Its words name the check that failed, never the token. */
export class TokenProblem extends Error {
  override readonly name = 'TokenProblem';
  readonly check: TokenCheck;

  constructor(check: TokenCheck) {
    super(words[check].message);
    this.check = check;
  }

  /** The HTTP status to answer with: 503 where another try may help. */
  get status(): 401 | 503 {
    return this.check === 'TOKEN_ISSUER_UNAVAILABLE' ? 503 : 401;
  }

  /** As an error of a GraphQL response; `about` says where, for instance at which node. */
  toGraphqlError(about: Readonly<Record<string, unknown>> = {}): {
    readonly message: string;
    readonly extensions: Readonly<Record<string, unknown>>;
  } {
    const { message, messageZh, nextStep } = words[this.check];
    return {
      message,
      extensions: { code: 'UNAUTHENTICATED', check: this.check, ...about, messageZh, nextStep },
    };
  }
}

/** What the verification by `jose` says, as the check that failed. Anything that it would not say is thrown on. */
export function tokenProblem(error: unknown): TokenProblem {
  if (error instanceof TokenProblem) return error;
  if (error instanceof errors.JWTClaimValidationFailed) return new TokenProblem(checkOfClaim(error.claim));
  if (error instanceof errors.JOSEError) {
    const check = checks[error.code];
    if (check !== undefined) return new TokenProblem(check);
  }
  throw error;
}

const checks: Readonly<Record<string, TokenCheck>> = {
  [errors.JWTExpired.code]: 'TOKEN_EXPIRED',
  [errors.JOSEAlgNotAllowed.code]: 'TOKEN_ALGORITHM_REFUSED',
  [errors.JOSENotSupported.code]: 'TOKEN_ALGORITHM_REFUSED',
  [errors.JWSSignatureVerificationFailed.code]: 'TOKEN_SIGNATURE_INVALID',
  [errors.JWKSNoMatchingKey.code]: 'TOKEN_KEY_UNKNOWN',
  [errors.JWKSMultipleMatchingKeys.code]: 'TOKEN_KEY_UNKNOWN',
  [errors.JWKSTimeout.code]: 'TOKEN_ISSUER_UNAVAILABLE',
  [errors.JWKSInvalid.code]: 'TOKEN_ISSUER_UNAVAILABLE',
  [errors.JOSEError.code]: 'TOKEN_ISSUER_UNAVAILABLE',
  [errors.JWSInvalid.code]: 'TOKEN_MALFORMED',
  [errors.JWTInvalid.code]: 'TOKEN_MALFORMED',
};

function checkOfClaim(claim: string): TokenCheck {
  switch (claim) {
    case 'aud':
      return 'TOKEN_AUDIENCE_WRONG';
    case 'iss':
      return 'TOKEN_ISSUER_UNKNOWN';
    case 'nbf':
    case 'iat':
      return 'TOKEN_NOT_YET_VALID';
    default:
      return 'TOKEN_CLAIM_INVALID';
  }
}
