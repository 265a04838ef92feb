package com.petmatch.i18n.cli;

import java.io.PrintStream;

/** One thing that the command line does. */
interface Command {

    String name();

    /** Its options and words, as people read them and as {@link CommandLine} checks them. */
    String usage();

    /** Does it and answers the exit code. */
    int run(CommandLine line, PrintStream out) throws UsageException;
}
