package com.petmatch.platform.stream;

import java.time.Instant;

/** Something on a topic changed. The id rises; a browser sends the last one it saw when it comes back. */
record LiveUpdate(long id, String topic, Instant at) {}
