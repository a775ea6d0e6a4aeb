/** Pages of targets: recipes, their funnel, and the candidates. */
@NullMarked
package id.tampah.targeting.web;

import org.jspecify.annotations.NullMarked;
