package com.petmatch.security.firewall;

/** A text that counts how often one of its characters is read. One thread. */
final class CountingText implements CharSequence {

    private final String text;
    private long reads;

    CountingText(String text) {
        this.text = text;
    }

    /** The pattern again and again, up to this length. */
    static CountingText repeating(String pattern, int length) {
        return new CountingText(pattern.repeat(length / pattern.length() + 1).substring(0, length));
    }

    long reads() {
        return reads;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        reads++;
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        reads += end - start;
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        reads += text.length();
        return text;
    }
}
