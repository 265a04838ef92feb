package com.petmatch.platform.web;

import java.time.Duration;

/**
 * A page to render: the template's name without its suffix, its model, and the status to send it with.
 *
 * @param template such as {@code pet/list}
 * @param model the page model record that the template names as its parameter
 * @param retryAfter how long to wait before another try, sent as {@code Retry-After}; zero: nothing is said
 */
public record Page(String template, Record model, int status, Duration retryAfter) implements Answer {

    public static Page of(String template, Record model) {
        return new Page(template, model, 200, Duration.ZERO);
    }

    public Page withStatus(int newStatus) {
        return new Page(template, model, newStatus, retryAfter);
    }

    public Page withRetryAfter(Duration wait) {
        return new Page(template, model, status, wait);
    }
}
