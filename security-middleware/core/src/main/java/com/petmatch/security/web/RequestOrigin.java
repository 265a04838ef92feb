package com.petmatch.security.web;

import java.util.Set;

/**
 * Where the browser says a request comes from.
 *
 * @param fetchSite {@code Sec-Fetch-Site}, empty when the browser sent none
 * @param origin {@code Origin}, empty when the browser sent none
 * @param own our own origins, such as {@code https://pets.example}
 */
public record RequestOrigin(String fetchSite, String origin, Set<String> own) {

    public RequestOrigin {
        own = Set.copyOf(own);
    }

    /**
     * Whether nothing speaks of another site. Browsers that send neither field are left to the token; {@code same-site}
     * is another host of the domain and so not own; {@code null} is never own.
     */
    boolean isOwn() {
        if (!origin.isEmpty() && !own.contains(origin)) {
            return false;
        }
        return fetchSite.isEmpty() || fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
}
