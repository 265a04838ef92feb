package com.petmatch.benchmarks.i18n;

import com.petmatch.i18n.locale.LanguageTag;
import com.petmatch.i18n.messages.Messages;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.ZoneOffset;

/** Prints how long a JVM that has just started takes to its first text: to be run many times, each in a JVM of its own. */
public final class FirstText {

    private static final double MILLISECOND = 1_000_000;

    private FirstText() {}

    public static void main(String[] arguments) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = System.nanoTime();
        long worked = threads.getCurrentThreadCpuTime();
        String text = Messages.builder()
                .zone(ZoneOffset.UTC)
                .clock(() -> Rendering.NOW)
                .build()
                .in(LanguageTag.of("es"))
                .text("ui.action.save")
                .toString();
        double took = (System.nanoTime() - start) / MILLISECOND;
        double work = (threads.getCurrentThreadCpuTime() - worked) / MILLISECOND;
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        out.println(text + " after " + took + " ms, " + work + " ms of work");
    }
}
