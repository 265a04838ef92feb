package com.petmatch.platform.pet;

/** An age as a person says it: whole years, months or weeks. */
public record PetAge(Unit unit, int count, boolean approximate) {

    /** The largest unit that is at least one. */
    public enum Unit {
        YEARS("mypets.age.years"),
        MONTHS("mypets.age.months"),
        WEEKS("mypets.age.weeks");

        private final String key;

        Unit(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
