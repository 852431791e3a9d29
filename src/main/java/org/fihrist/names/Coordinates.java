package org.fihrist.names;

/** The coordinates of a place, in degrees; north and east are positive. */
public record Coordinates(double latitude, double longitude) {
  private static final double POLE = 90;
  private static final double DATE_LINE = 180;

  /** Whether the coordinates are within the range of the globe. */
  boolean exist() {
    return Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE;
  }
}
