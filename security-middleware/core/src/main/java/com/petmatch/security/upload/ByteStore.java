package com.petmatch.security.upload;

import java.io.IOException;

/** Where bytes wait while they are checked. Implementations are safe for concurrent use. */
public interface ByteStore {

    /** A place for one file; closing it without {@link Spool#finish} discards what was written. */
    Spool begin() throws IOException;
}
