package dev.bulwark.model.catalogue;

/**
 * Where a statement was read.
 *
 * @param id short name that figures cite, such as TASS2018
 * @param date as far as it is known: a day, a month, a year, or "n.d."
 * @param kind what sort of publication it is, said plainly: "secondary", "state news agency", "blog"
 */
public record Source(String id, String title, String publisher, String address, String date, String kind) {}
