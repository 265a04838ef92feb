package com.petmatch.security.request;

/** One decoded query parameter; repeated names stay separate entries in their order. */
public record QueryParameter(String name, String value) {}
