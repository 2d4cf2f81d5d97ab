// Every limit of the program in one place, unit last in each name. Only numbers and patterns; nothing that runs.

/** What a client may send. */
export const CLIENT_LIMITS = {
  /** One command message as it arrives, header and all. */
  commandBytesMax: 2_048,
  /** A larger frame ends the connection before it is read. */
  frameBytesMax: 65_536,
  /** Commands per second in the long run, and how many may come at once. */
  commandsPerSecond: 10,
  commandBurst: 20,
  /** Rejections for too much are answered up to this rate; beyond it they are dropped in silence. */
  refusalsPerSecond: 20,
  /** A fuse, far above anything that a person or an honest script sends. */
  framesPerSecondMax: 1_000,
  /** Pings and pongs that a connection may send in a second; a browser sends none of its own. */
  controlFramesPerSecondMax: 50,
  /** What waits for a client that does not read; more ends its connection. */
  waitingBytesMax: 1_048_576,
  /** A client that reads nothing at all for this long is gone, whatever it sends. */
  deafMsMax: 20_000,
  /** From being let in to saying that it is there. */
  joinMsMax: 10_000,
  /** Answers remembered for each seat, so that a repeated command is answered and not applied again. */
  answersRemembered: 64,
  /** Commands waiting for the next beat of a team. */
  queueLengthMax: 500,
} as const;

/** How a client stays connected, by whatever program it runs. */
export const CONNECTION_LIMITS = {
  /** Taking the seat and joining its room may each take so long after a silence; then the attempt is given up. Each further one may take
   longer, and all of them without a silence the longest. */
  attemptMsMax: 4_000,
  attemptMoreMs: 2_000,
  attemptMsLongest: 10_000,
  /** A server that takes so long to say that it is there may only have much to do. */
  slowAnswerMs: 400,
  /** Without a connection the server is asked this often whether it can be reached, and each time waited for so long. A little less
   than two looks for silence, at which it is asked. */
  probeMs: 900,
  probeMsMax: 1_500,
  /** So soon after its socket was closed a client goes back to the room without taking its seat anew. */
  sameSeatMsMax: 1_000,
  /** How often silence is looked for. */
  checkMs: 500,
  /** Pauses between attempts; the last one repeats without end. Each is shortened at random by up to half. */
  backoffMs: [20, 500, 1_000, 2_000, 4_000, 8_000],
} as const;

/** Times of a room, in real time. */
export const ROOM_LIMITS = {
  /** Commands wait at most this long before they are applied. */
  beatMs: 50,
  /** Least time between two patches; where the process is full, up to so much more unless there is a tick to show. */
  patchGapMs: 200,
  patchGapMsMax: 1_000,
  /** Where it is so full that answers would have to wait, ticks are shown together, too. */
  tickGapMsMax: 2_000,
  /** For so long a role is left as it is shown where the process is full and nothing concerns it. */
  roleGapMsMax: 2_500,
  heartbeatMs: 2_000,
  /** It may come so much earlier when a patch goes out anyway. */
  heartbeatWithPatchMs: 1_500,
  /** The framework counts frames per second by a clock of its own. */
  frameworkClockMs: 250,
  /** An absent player's role is played by a bot after this time. */
  awayGraceMs: 30_000,
  /** Time made up at once after the process was held up, whichever is more; the rest is let go. */
  catchUpTicksMax: 8,
  catchUpMs: 500,
  /** A team with nobody connected leaves memory after this time; its journal brings it back. */
  idleTeamMs: 30 * 60_000,
  /** Between attempts to write a journal that refuses. */
  journalRetryMs: 1_000,
  /** First wait before a team that stopped by an exception is brought back; doubles with every stop in a row. */
  resumeMs: 1_000,
  resumeMsMax: 60_000,
  /** After so many stops in a row the room is given up and made anew. */
  stopsInRowMax: 4,
  /** A team that ran this long without an exception is trusted again. */
  trustedAfterMs: 120_000,
  /** Ticks between recorded hashes, and between snapshots. */
  hashEveryTicks: 60,
  snapshotsKept: 2,
} as const;

export const SESSION_LIMITS = {
  teamsMax: 60,
  sessionsCached: 100,
  seatsPerTeamMax: 60,
  peoplePerRoleMax: 4,
  nicknameLengthMax: 24,
  teamNameLengthMax: 40,
  eyesUpLengthMax: 200,
  noteLengthMax: 500,
  notesPerTeamMax: 300,
  facilitatorsMax: 20,
  /** People of one team who wait for a facilitator's word that they were here already, and how long. */
  claimsPerTeamMax: 20,
  claimMs: 600_000,
  titleLengthMax: 120,
  codeLength: 6,
  tokenBytes: 16,
  ticketMs: 30_000,
  /** The same person asking for a seat twice within this time gets one seat. */
  doubleClickMs: 5_000,
  /** The same where the request carries nothing but a name. */
  namedClickMs: 1_500,
} as const;

export const HTTP_LIMITS = {
  jsonBytesMax: 16_384,
  joinBytesMax: 2_048,
  scenarioBytesMax: 262_144,
  /** Checking somebody's scenario happens in a process of its own. */
  checksAtOnceMax: 2,
  checkMs: 5_000,
  checkMemoryMb: 128,
  /** So long after a check the next one finds a process that is ready. */
  spareCheckerMs: 60_000,
  /** From one address; each keeps a whole scenario. */
  sessionsPerMinute: 60,
  claimsPerMinute: 20,
  /** A whole conference's session is some tens of megabytes; it is checked in a process of its own. */
  importBytesMax: 67_108_864,
  importsPerMinute: 6,
  importMs: 120_000,
  importMemoryMb: 768,
  /** Look-ups that find nothing, per address and for all who have failed before, in a minute. */
  failuresPerMinute: 20,
  failuresInAllPerMinute: 600,
  /** With a token in hand, an address may ask so often in a minute after its failures are used up. */
  spareLookUpsPerMinute: 600,
  /** Sockets are asked for a sign of life this often, and given up after so many in vain. */
  pingMs: 5_000,
  pingRetriesMax: 4,
  keepAliveMs: 65_000,
  /** A connection must bring the head of a request within this time, and all of it within the other. */
  requestHeadMs: 10_000,
  requestMs: 30_000,
  connectionCheckMs: 2_000,
  /** Connections that have not brought a request yet; beyond it the oldest goes. */
  silentSocketsMax: 2_000,
  housekeepingMs: 300_000,
  /** From the signal to the end of the process, at most. */
  stopMs: 4_000,
} as const;

/** Several processes that share one store. */
export const PROCESS_LIMITS = {
  /** Without a renewal a session is free for others after this time. */
  leaseMs: 6_000,
  renewMs: 1_500,
  /** Nothing is passed on to an owner that has not renewed for this long: it is asleep or gone. */
  silentMs: 3_500,
  /** How long one process waits for another to answer in its place: reports take a while. */
  forwardMs: 40_000,
  upgradeMs: 4_000,
} as const;

/** Connections that are carried by plain requests, where a network blocks WebSockets. */
export const POLL_LIMITS = {
  openMax: 2_000,
  openMs: 4_000,
  /** How long an answer may wait for something to say: shorter than what proxies allow. */
  waitMs: 20_000,
  /** A player who has not asked for this long has gone. */
  silentMs: 30_000,
  /** Of frames that nobody has fetched; beyond it the connection ends, and a new one starts with a whole state. */
  waitingBytesMax: 1_000_000,
} as const;

/** What-ifs: games that bots play on, on threads of their own. */
export const WHAT_IF_LIMITS = {
  pairsMin: 2,
  pairsUsual: 200,
  pairsMax: 400,
  /** Played at a time by one thread, between looks at what else waits. */
  pairsPerTask: 2,
  threadsMax: 2,
  heapMb: 512,
  /** One task, the first of a job with the whole journal before it. */
  taskMs: 60_000,
  /** Threads without work end. */
  idleMs: 60_000,
  /** Running or waiting, of all sessions, each of which has one at most. */
  jobsMax: 8,
  jobsKept: 50,
  /** Lists of possible changes being made at once. */
  offersMax: 4,
  retrySeconds: 5,
} as const;

/** Reports, each written by a thread of its own. */
export const REPORT_LIMITS = {
  writtenAtOnceMax: 2,
  heapMb: 1_024,
  writeMs: 120_000,
  /** Of a session with more teams, its page tells of rounds in short: who wants all of it asks for one team. */
  teamsInFullMax: 8,
} as const;

/** No 0, O, 1, I or L: read aloud and typed from a projector. */
export const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** Where the network check's socket is. */
export const CHECK_SOCKET_PATH = '/check/socket';

/** The network check: what one of its sockets may do, and how much it asks. */
export const CHECK_LIMITS = {
  /** Of everybody who checks at the same time. */
  socketsMax: 120,
  socketMs: 60_000,
  frameBytesMax: 32_768,
  framesMax: 200,
  bytesMax: 524_288,
  requests: 20,
  /** About what a player's page is sent at first. */
  largeFrameBytes: 20_000,
  idleMs: 20_000,
  socketsAtOnce: 10,
} as const;
