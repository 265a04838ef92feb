package com.petmatch.security.firewall;

import com.petmatch.security.request.RouteId;

/**
 * A body as it came in.
 *
 * @param bytes not copied: neither side changes them
 * @param contentType the field's value; empty when there is none
 * @param contentEncoding the field's value; empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent")
public record BodyBytes(byte[] bytes, String contentType, String contentEncoding, RouteId route) {

    @Override
    public String toString() {
        return "BodyBytes[" + bytes.length + " bytes of " + contentType + "]";
    }
}
