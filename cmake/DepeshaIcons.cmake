# SPDX-FileCopyrightText: The Depesha authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The program must not need Qt Svg at run time: icons are rendered here, at build time, and put into the resource "depesha_icons"
# as :/icons/<name>-<size>.png.
find_program(DEPESHA_RSVG_CONVERT rsvg-convert REQUIRED DOC "Renders SVG icons (librsvg2-bin)")

# depesha_icons(TARGET FOLDER): every SVG of the folder as masks of the sizes in use; depesha.svg, in colour, as the application's icon.
function(depesha_icons target folder)
    set(rendered ${CMAKE_CURRENT_BINARY_DIR}/icons)
    file(MAKE_DIRECTORY ${rendered})
    file(GLOB drawings CONFIGURE_DEPENDS ${folder}/*.svg)
    set(images)
    set(entries)
    foreach(drawing IN LISTS drawings)
        cmake_path(GET drawing STEM name)
        set(sizes 16 20 24 32 40 48 64)
        if(name STREQUAL "depesha")
            list(APPEND sizes 128 256)
        endif()
        set(outputs)
        set(commands)
        foreach(size IN LISTS sizes)
            list(APPEND outputs ${rendered}/${name}-${size}.png)
            list(APPEND commands COMMAND ${DEPESHA_RSVG_CONVERT} -w ${size} -h ${size} -o ${rendered}/${name}-${size}.png ${drawing})
            string(APPEND entries "<file alias=\"${name}-${size}.png\">${rendered}/${name}-${size}.png</file>\n")
        endforeach()
        add_custom_command(OUTPUT ${outputs} ${commands} DEPENDS ${drawing} VERBATIM COMMENT "Rendering icon ${name}")
        list(APPEND images ${outputs})
    endforeach()
    file(CONFIGURE OUTPUT ${rendered}/depesha_icons.qrc
        CONTENT "<RCC><qresource prefix=\"/icons\">\n${entries}</qresource></RCC>\n")
    add_custom_command(OUTPUT ${rendered}/qrc_depesha_icons.cpp
        COMMAND Qt6::rcc --name depesha_icons -o ${rendered}/qrc_depesha_icons.cpp ${rendered}/depesha_icons.qrc
        DEPENDS ${rendered}/depesha_icons.qrc ${images} VERBATIM)
    target_sources(${target} PRIVATE ${rendered}/qrc_depesha_icons.cpp)
    set_source_files_properties(${rendered}/qrc_depesha_icons.cpp PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
endfunction()
