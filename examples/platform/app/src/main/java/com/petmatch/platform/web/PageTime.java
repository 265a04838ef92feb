package com.petmatch.platform.web;

import java.time.InstantSource;
import java.time.ZoneId;

/** The clock and the zone that pages count days by. Immutable. */
public record PageTime(InstantSource clock, ZoneId zone) {}
