package com.petmatch.i18n.exchange;

import com.petmatch.i18n.bundle.MessageNotes;

/**
 * One message of a language beside the one it was made from. Immutable.
 *
 * @param area the area file it lies in, without ending
 * @param source the pattern in the source language; empty when the source has no such key
 * @param text the pattern in this language
 * @param notes what the source says about it, with the origin of this translation
 */
public record TextUnit(String area, String key, String source, String text, MessageNotes notes) {}
