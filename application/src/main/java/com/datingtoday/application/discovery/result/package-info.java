/** Results of all lists of discovery, and the filter of their candidates. */
@NullMarked
package com.datingtoday.application.discovery.result;

import org.jspecify.annotations.NullMarked;
