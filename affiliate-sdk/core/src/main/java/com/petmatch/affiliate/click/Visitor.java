package com.petmatch.affiliate.click;

/** What is derived from a request before the request is forgotten. */
record Visitor(long key, ConsentState consent, boolean stuffed) {}
