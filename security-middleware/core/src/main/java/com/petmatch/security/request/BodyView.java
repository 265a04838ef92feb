package com.petmatch.security.request;

/**
 * What a control sees of a body. The array is not copied: who looks does not write.
 *
 * @param contentType of these bytes, with its parameters; empty when the client gave none
 */
@SuppressWarnings("ArrayRecordComponent")
public record BodyView(byte[] bytes, String contentType) {

    /** Names the size alone. */
    @Override
    public String toString() {
        return "BodyView[" + bytes.length + " bytes]";
    }
}
