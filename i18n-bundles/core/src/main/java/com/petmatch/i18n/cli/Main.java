package com.petmatch.i18n.cli;

import com.petmatch.kernel.error.PetMatchException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs one command. Without state; safe for concurrent use as far as the files are. */
public final class Main {

    /** All is well. */
    public static final int OK = 0;

    /** The command ran and found what must be mended. */
    public static final int FOUND = 1;

    /** The command was not understood, or its files could not be read or written. */
    public static final int FAILED = 2;

    private static final List<Command> COMMANDS = List.of(
            new GateCommand(),
            new GenerateCommand(),
            new ExportCommand(),
            new ReadCommand(),
            new RenderCommand(),
            new ListCommand(),
            new PseudoCommand(),
            new ReviewPackCommand());

    private Main() {}

    /** Writes UTF-8 whatever the host's encoding is, and exits with {@link #run}'s code. */
    public static void main(String[] args) {
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = run(args, out, err);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /** Runs the command that the first argument names; answers {@link #OK}, {@link #FOUND} or {@link #FAILED}. */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        List<String> words = List.of(args);
        String name = words.isEmpty() ? "" : words.get(0);
        for (Command command : COMMANDS) {
            if (command.name().equals(name)) {
                return run(command, words.subList(1, words.size()), out, err);
            }
        }
        err.println("Expected a command:");
        COMMANDS.forEach(command -> err.println("  " + command.name() + " " + command.usage()));
        return FAILED;
    }

    private static int run(Command command, List<String> words, PrintStream out, PrintStream err) {
        try {
            return command.run(CommandLine.of(words, command.usage()), out);
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("Usage: " + command.name() + " " + command.usage());
        } catch (PetMatchException | UncheckedIOException e) {
            err.println(e.getMessage());
        }
        return FAILED;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
