package com.petmatch.platform.web;

import java.net.URI;

/** Where people reach this host from outside, for addresses that leave it: provider pages, letters, partner links. */
public record PublicAddress(URI root) {

    public URI of(String path) {
        return root.resolve(path);
    }
}
