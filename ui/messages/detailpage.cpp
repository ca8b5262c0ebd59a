// SPDX-FileCopyrightText: The Depesha authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/detailpage.h"

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/messages/actionbutton.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace depesha::detailPage {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(depesha::MessageDetail)
};

/// Keeps the view as wide as what stands on its page needs, whenever that changes: no word is cut.
class WidthKeeper : public QObject
{
public:
    explicit WidthKeeper(QScrollArea *area) : QObject(area), m_area(area) { area->widget()->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest) {
            const int page = m_area->widget()->minimumSizeHint().width();
            const int wanted = page + m_area->verticalScrollBar()->sizeHint().width();
            m_area->setMinimumWidth(std::max(space(Space::Large, m_area) * 11, wanted));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QScrollArea *m_area;
};

} // namespace

QVBoxLayout *begin(QScrollArea *area)
{
    auto *page = new QWidget(area);
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(space(Space::Small, area));
    const int margin = space(Space::Medium, area);
    layout->setContentsMargins(margin, 0, margin, margin);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(space(Space::Large, area) * 11);
    new WidthKeeper(area);
    return layout;
}

QLabel *wrapped(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *subheading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

QFormLayout *form()
{
    auto *made = new QFormLayout;
    made->setLabelAlignment(Qt::AlignLeft);
    made->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    return made;
}

QLabel *addFact(QFormLayout *form, const QString &name, QWidget *parent)
{
    QLabel *value = wrapped(parent);
    form->addRow(Words::tr("%1:", "name of a fact").arg(name), value);
    return value;
}

QToolButton *link(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(icon(u"chevron-right"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->hide();
    return button;
}

void addButtons(QVBoxLayout *layout, std::initializer_list<QAction *> actions, QWidget *parent)
{
    for (QAction *action : actions)
        layout->addWidget(new ActionButton(action, parent));
}

} // namespace depesha::detailPage
