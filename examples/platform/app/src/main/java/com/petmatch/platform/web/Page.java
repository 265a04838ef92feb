package com.petmatch.platform.web;

/**
 * A page to render: the template's name without its suffix, its model, and the status to send it with.
 *
 * @param template such as {@code pet/list}
 * @param model the page model record that the template names as its parameter
 */
public record Page(String template, Record model, int status) implements Answer {

    public static Page of(String template, Record model) {
        return new Page(template, model, 200);
    }

    public Page withStatus(int newStatus) {
        return new Page(template, model, newStatus);
    }
}
