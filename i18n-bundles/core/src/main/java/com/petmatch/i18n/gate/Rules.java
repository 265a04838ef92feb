package com.petmatch.i18n.gate;

import java.util.List;
import java.util.Set;

/** Every rule, in the order of the checks. */
final class Rules {

    private Rules() {}

    /** All of them; {@code names} are words in Latin letters that texts in other scripts may hold. */
    static List<Rule> all(Set<String> names) {
        return List.of(
                new KeyRule(),
                new MessageRule(Check.SIGNATURE, SignatureRules::signature),
                new MessageRule(Check.CATEGORIES, PluralFormRules::categories),
                new MessageRule(Check.EQUAL_FORMS, PluralFormRules::equalForms),
                new MessageRule(Check.ONE_FORM, PluralFormRules::oneForm),
                new MessageRule(Check.SELECT_KEYS, SignatureRules::selectKeys),
                new MessageRule(Check.RENDERING, RenderingRule::rendering),
                new MessageRule(Check.MARKUP, SignatureRules::markup),
                new MessageRule(Check.CHARACTERS, WritingRules::characters),
                new MessageRule(Check.SCRIPTS, ScriptRules.knowing(names)::scripts),
                new MessageRule(Check.HAN, ScriptRules::han),
                new MessageRule(Check.UNTRANSLATED, WordingRules::untranslated),
                new MessageRule(Check.END_MARKS, PunctuationRules::endMarks),
                new MessageRule(Check.QUESTION_MARKS, PunctuationRules::pairedMarks),
                new MessageRule(Check.SPACES, WritingRules::spaces),
                new MessageRule(Check.NUMBERS, WritingRules::numbers),
                new MessageRule(Check.LENGTH_LIMITS, ChannelLimits::limits),
                new MessageRule(Check.LENGTH_RATIO, WordingRules::length),
                new GlossaryRule(Glossary.shipped()),
                new ConsistencyRule(),
                new MessageRule(Check.REGISTER, WordingRules::register),
                new MessageRule(Check.FORBIDDEN, WordingRules::forbidden),
                new DisclaimerRule(),
                new MessageRule(Check.RISKY_PLACE, WordingRules::risky),
                new SecrecyRule(),
                new MessageRule(Check.STALE, SignatureRules::stale));
    }
}
