package com.petmatch.i18n.locale;

/**
 * The language chosen for a reader.
 *
 * @param tag one of the supported languages
 * @param requested what the reader asked for that led to it; the tag itself when nothing matched
 * @param matched false when nothing asked for is spoken here and the default was taken
 */
public record LanguageChoice(LanguageTag tag, LanguageTag requested, boolean matched) {}
