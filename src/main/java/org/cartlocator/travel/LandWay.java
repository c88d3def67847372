package org.cartlocator.travel;

/**
 * The shortest way over land.
 *
 * @param miles its length
 * @param wound the same with each mile drawn out as roads wind there
 */
record LandWay(double miles, double wound) {}
