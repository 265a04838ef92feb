package com.petmatch.i18n.model;

/** A named value that selectors look at: an argument with the function that says how it is compared. */
public record Declaration(String name, Placeholder value) {}
