package com.petmatch.kernel.privacy;

/** A signature and the id of the key that made it. Immutable; not secret. */
public final class MacTag {

    private final int keyId;
    private final byte[] tag;

    MacTag(int keyId, byte[] tag) {
        this.keyId = keyId;
        this.tag = tag;
    }

    /** Which key signed, 0 to 255. */
    public int keyId() {
        return keyId;
    }

    /** A copy of the signature. */
    public byte[] tag() {
        return tag.clone();
    }

    @Override
    public String toString() {
        return "MacTag[key " + keyId + "]";
    }
}
