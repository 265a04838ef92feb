package com.petmatch.security.testkit.catalogue;

import com.petmatch.security.address.IpAddress;
import com.petmatch.security.request.SecurityRequest;

/** Requests as a faulty reader makes them. */
final class Requests {

    private Requests() {}

    /** With this field in the place of all of its name. */
    static SecurityRequest with(SecurityRequest request, String name, String value) {
        SecurityRequest.Builder builder = copy(request, request.target(), request.peer(), name);
        return builder.field(name, value).build();
    }

    static SecurityRequest without(SecurityRequest request, String name) {
        return copy(request, request.target(), request.peer(), name).build();
    }

    static SecurityRequest at(SecurityRequest request, String target) {
        return copy(request, target, request.peer(), "").build();
    }

    static SecurityRequest from(SecurityRequest request, IpAddress peer) {
        return copy(request, request.target(), peer, "").build();
    }

    private static SecurityRequest.Builder copy(
            SecurityRequest request, String target, IpAddress peer, String dropped) {
        SecurityRequest.Builder builder = SecurityRequest.builder(request.method(), target, peer)
                .id(request.id())
                .secure(request.isSecure())
                .body(request.body());
        request.fields().stream()
                .filter(field -> !field.isNamed(dropped))
                .forEach(field -> builder.field(field.name(), field.value()));
        return builder;
    }
}
