import { gzipSync } from 'node:zlib';

/** What a node can do wrong on the wire: given the honest answer, it answers in its own way. */
export const wireFaults = {
  hang: () => {},
  slow: (exchange) => setTimeout(() => json(exchange, exchange.honest()), 300),
  trickle({ response }) {
    response.writeHead(200, { 'content-type': 'application/json' });
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  },
  flood({ response, counts }) {
    response.writeHead(200, { 'content-type': 'application/json' });
    const chunk = Buffer.alloc(65_536, ' ');
    const more = () => {
      while (!response.destroyed && response.write(chunk)) counts.flooded += chunk.length;
    };
    response.on('drain', more);
    more();
  },
  'answers 500': (exchange) => raw(exchange, 500, 'application/json', JSON.stringify({ errors: [leak] })),
  'answers 502 in HTML': (exchange) =>
    raw(exchange, 502, 'text/html', '<html><h1>Bad Gateway</h1>nginx at 127.0.0.1</html>'),
  'answers HTML': (exchange) => raw(exchange, 200, 'text/html', '<html><body>welcome</body></html>'),
  async 'cuts JSON short'(exchange) {
    const whole = JSON.stringify(await exchange.honest());
    raw(exchange, 200, 'application/json', whole.slice(0, whole.length / 2));
  },
  'resets in the middle'({ response }) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"data":', () => response.socket?.resetAndDestroy());
  },
  'closes at once': ({ response }) => response.socket?.destroy(),
  'promises more than it sends'({ response }) {
    response.socket?.end('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n{"data":{}}');
  },
  'speaks no HTTP': ({ response }) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n'),
  redirects: ({ response }) => response.writeHead(302, { location: 'http://127.0.0.1:1/elsewhere' }).end(),
  'sends a gzip bomb'({ response }) {
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb);
  },
  'names an encoding that it does not use': async (exchange) => {
    const { response } = exchange;
    response.writeHead(200, { 'content-encoding': 'br' }).end(gzipSync(JSON.stringify(await exchange.honest())));
  },
  'sends headers without end'({ response }) {
    const { socket } = response;
    if (socket === null) return;
    socket.write('HTTP/1.1 200 OK\r\n');
    const timer = setInterval(() => socket.write(`x-more: ${'a'.repeat(4000)}\r\n`), 5);
    socket.on('close', () => clearInterval(timer));
    socket.on('error', () => {});
  },
  'nests without end': (exchange) =>
    raw(exchange, 200, 'application/json', `{"data":${'['.repeat(60_000)}${']'.repeat(60_000)}}`),
  'nests its errors without end': (exchange) =>
    raw(
      exchange,
      200,
      'application/json',
      `{"data":null,"errors":[{"message":"m","extensions":{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}}]}`,
    ),
  'answers with ten times the bytes': (exchange) =>
    raw(exchange, 200, 'application/json', `{"data":{"a":"${'x'.repeat(600_000)}"}}`),
  'answers with nothing': (exchange) => json(exchange, {}),
  'answers null': (exchange) => json(exchange, { data: null }),
  'answers with a list': (exchange) => json(exchange, []),
  'tells errors without a message': (exchange) => json(exchange, { errors: [{}] }),
  'tells errors that are no list': (exchange) => json(exchange, { data: null, errors: 'no' }),
  'refuses and tells too much': (exchange) => json(exchange, { data: null, errors: [leak] }),
  'answers 401': (exchange) => raw(exchange, 401, 'application/json', JSON.stringify({ errors: [leak] })),
  'answers 503': (exchange) => raw(exchange, 503, 'text/plain', 'overloaded at /srv/node/main.js'),
  'answers 404': (exchange) => raw(exchange, 404, 'text/plain', 'no such route'),
};

/** What a node can say wrong: the honest answer's data, changed. Those of `entities` leave root fields alone, the others leave `_entities`. */
export const dataFaults = {
  rows: {
    'answers with rows of others': edges((all) =>
      all.map((edge) => ({ ...edge, node: rename(edge.node, ':n2:', ':n1:') })),
    ),
    'answers in another order': edges((all) => all.toReversed()),
    'answers with a row twice': edges(([first, ...rest]) => [first, first, ...rest.slice(1)]),
    'answers with more rows than asked for': edges((all) => Array.from({ length: 10 }, () => all).flat()),
    'answers null where none may be': edges((all) =>
      all.map((edge) => ({ ...edge, node: { ...edge.node, name: null } })),
    ),
    'answers with another type': edges((all) =>
      all.map((edge) => ({ ...edge, node: { ...edge.node, rank: 'first' } })),
    ),
    'answers with an edge that is null': edges(([, ...rest]) => [null, ...rest]),
    'leaves the edges out': ({ items: { edges: _left, ...items } }) => ({ items }),
    'leaves cursors out': edges((all) => all.map(({ node }) => ({ node }))),
  },
  entities: {
    'answers with too few entities': ({ _entities }) => ({ _entities: _entities.slice(1) }),
    'answers with too many entities': ({ _entities }) => ({ _entities: [..._entities, ..._entities] }),
    'answers entities in another order': ({ _entities }) => ({ _entities: _entities.toReversed() }),
    'answers entities with an object': ({ _entities }) => ({ _entities: { ..._entities } }),
    'answers entities of another type': ({ _entities }) => ({
      _entities: _entities.map((one) => ({ ...one, mark: { deep: 1 } })),
    }),
    'answers entities of others': ({ _entities }) => ({
      _entities: _entities.map((one) => rename(one, ':n2:', ':n1:')),
    }),
  },
  harmless: {
    'sends __proto__ and constructor': (data) =>
      JSON.parse(
        JSON.stringify(data)
          .replaceAll('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},')
          .replaceAll(',}', '}'),
      ),
  },
};

const leak = {
  message: 'connect ECONNREFUSED 10.20.30.40:5432\n    at Socket.<anonymous> (/srv/node/store.js:10:3)',
  extensions: {
    code: 'DENIED',
    stacktrace: ['Error', '    at /srv/node/store.js:10:3'],
    exception: { stacktrace: ['/srv/node'] },
  },
};
const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));

function edges(change) {
  return (data) =>
    data.items === undefined ? data : { ...data, items: { ...data.items, edges: change(data.items.edges) } };
}

const rename = (row, from, to) =>
  Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'string' ? value.replace(from, to) : value]),
  );

async function json(exchange, body) {
  raw(exchange, 200, 'application/json', JSON.stringify(await body));
}

function raw({ response }, status, type, body) {
  response.writeHead(status, { 'content-type': type }).end(body);
}
