package com.petmatch.affiliate.link;

/** The two parts of a link's address that matter: the last segment of the path, and the query. */
record LinkAddress(String code, String query) {

    static LinkAddress of(String target) {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        String query = question < 0 ? "" : target.substring(question + 1);
        return new LinkAddress(path.substring(path.lastIndexOf('/') + 1), query);
    }
}
