/** Pages of the regions: the administrator's page of editions, and the picker that every form may use. */
@NullMarked
package id.tampah.region.web;

import org.jspecify.annotations.NullMarked;
