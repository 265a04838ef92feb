package com.petmatch.i18n.bundle;

/**
 * Why a bundle file cannot be used.
 *
 * @param file {@code <language>/<area>}, or empty when the files could not be listed
 * @param line from 1, or 0 when it is about the file as a whole
 * @param code stable, such as {@code not-utf-8}, {@code half-written}, {@code symbolic-link}
 * @param detail what stands there
 */
public record FileProblem(String file, int line, String code, String detail) {

    @Override
    public String toString() {
        return file + (line == 0 ? "" : ":" + line) + " " + code + " " + detail;
    }
}
