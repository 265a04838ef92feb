package com.petmatch.security.upload;

import com.petmatch.security.error.SecurityErrors;

/**
 * How large an image may say it is. Immutable.
 *
 * @param maxPixels width times height, at most 50 million
 * @param maxSide pixels a side, at most 12,000
 */
public record ImageLimits(long maxPixels, int maxSide) {

    private static final long MOST_PIXELS = 50_000_000;
    private static final int LONGEST_SIDE = 12_000;

    public ImageLimits {
        PolicyBounds.require("maxPixels", maxPixels, MOST_PIXELS);
        PolicyBounds.require("maxSide", maxSide, LONGEST_SIDE);
    }

    /** The most that any policy may allow: 50 megapixels, 12,000 pixels a side. */
    public static ImageLimits standard() {
        return new ImageLimits(MOST_PIXELS, LONGEST_SIDE);
    }

    void require(long width, long height) throws UnacceptableContentException {
        if (width < 1 || height < 1) {
            throw UnacceptableContentException.malformed("An image without a size");
        }
        if (width > maxSide || height > maxSide || width * height > maxPixels) {
            throw new UnacceptableContentException(
                    SecurityErrors.UPLOAD_DIMENSIONS, "An image of " + width + " by " + height + " pixels");
        }
    }
}
