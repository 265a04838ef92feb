package com.petmatch.platform.web;

/**
 * Sends the browser on with 303, so that a reload never posts again.
 *
 * @param location a path of this host, or the provider's hosted page that an engine handed out
 */
public record SeeOther(String location) implements Answer {}
