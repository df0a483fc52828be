/** What `statement: true` states (Art 20); without it no request is filed. */
export const truthLegalityNecessity =
  '申请人承诺：申请内容真实、合法、必要。 The requester states that the request is true, lawful and necessary.';
