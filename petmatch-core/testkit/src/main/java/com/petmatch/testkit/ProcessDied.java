package com.petmatch.testkit;

/**
 * The process died here, for a test: an {@link Error}, so that no {@code catch (Exception …)} of the code under test goes
 * on as if it lived. The test catches it where the process would have been started again.
 */
public final class ProcessDied extends Error {

    private static final long serialVersionUID = 1L;

    ProcessDied(String message) {
        super(message);
    }
}
