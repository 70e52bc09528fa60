/** Recording of profile visits and the visitor list of the owner. */
@NullMarked
package com.datingtoday.application.visitor;

import org.jspecify.annotations.NullMarked;
