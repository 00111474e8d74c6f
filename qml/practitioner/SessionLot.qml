// One lot of the stock: picked by a tap, or refused with words; picked, its share of the blend and how it is thinned,
// or how many were used.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: lot

    readonly property var choices: Session.choices
    required property string lotId
    required property string title
    required property string detail
    required property string standing
    required property int meaning
    required property bool picked
    required property bool usable
    required property string share
    required property string dilution
    required property string used
    property bool isPigment: false
    property bool counts: true // pieces
    readonly property bool narrow: width < Theme.space.narrow * 1.3 * Theme.textScale

    spacing: Theme.space.m

    T.AbstractButton {
        id: row

        objectName: "session.lot[" + lot.lotId + "]"
        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.space.touchSession, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        topPadding: Theme.space.m
        bottomPadding: Theme.space.m
        text: lot.title
        enabled: Session.canEdit
        checkable: true // the role that Qt 6.4 tells is the template's own
        checked: lot.picked
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.CheckBox
        Accessible.name: lot.title + ", " + lot.detail + ", " + lot.standing
        Accessible.checkable: true
        Accessible.checked: checked
        Accessible.onPressAction: if (enabled)
            clicked()
        Accessible.onToggleAction: if (enabled)
            clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: {
            Session.pick(lot.lotId);
            checked = Qt.binding(() => lot.picked); // what is picked stays the session's
        }

        contentItem: RowLayout {
            spacing: Theme.space.m

            Icon {
                name: lot.picked ? "check" : lot.usable ? "plus" : "decline"
                color: lot.picked ? Theme.color.accent : Theme.color.inkSecondary
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space.xs

                TextBlock {
                    Layout.fillWidth: true
                    text: lot.title
                    look: TextBlock.Lead
                    strong: true
                    Accessible.ignored: true
                }
                TextBlock {
                    Layout.fillWidth: true
                    text: lot.detail
                    tone: TextBlock.Secondary
                    Accessible.ignored: true
                }
                StatusPill {
                    visible: lot.narrow
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                    Layout.fillWidth: true
                    kind: lot.meaning
                    text: lot.standing
                    Accessible.ignored: true
                }
            }
            StatusPill {
                visible: !lot.narrow
                kind: lot.meaning
                text: lot.standing
                Accessible.ignored: true
            }
        }
        background: Rectangle {
            radius: Theme.space.controlRadius
            color: row.down ? Theme.color.accentSoftPressed : lot.picked ? Theme.color.accentSoft : row.hovered ? Theme.color.field : Theme.color.card
            border.width: lot.picked ? Theme.space.focusLine : Theme.space.line
            border.color: lot.picked ? Theme.color.accent : Theme.color.outline

            FocusRing {
                shown: row.visualFocus
                around: Theme.space.controlRadius
            }
        }
    }
    NumberEntry {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.l
        Layout.rightMargin: Theme.space.l
        visible: lot.picked && lot.isPigment
        enabled: Session.canEdit
        name: "session.share[" + lot.lotId + "]"
        label: qsTr("Share of the blend")
        unit: qsTr("%")
        large: true
        step: 5
        to: 100
        value: lot.share
        onEdited: value => Session.blend(lot.lotId, "share", value)
    }
    ChipGroup {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.l
        Layout.rightMargin: Theme.space.l
        visible: lot.picked && lot.isPigment
        enabled: Session.canEdit
        name: "session.dilution[" + lot.lotId + "]"
        label: qsTr("Thinned, pigment to diluent")
        multiple: false
        large: true
        model: lot.choices.dilutions || []
        selected: [lot.dilution]
        onToggled: id => Session.blend(lot.lotId, "dilution", lot.dilution === id ? "" : id)
    }
    NumberEntry {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space.l
        Layout.rightMargin: Theme.space.l
        visible: lot.picked && lot.counts && !lot.isPigment
        enabled: Session.canEdit
        name: "session.used[" + lot.lotId + "]"
        label: qsTr("How many were used")
        large: true
        from: 1
        to: 1000
        value: lot.used
        onEdited: value => Session.blend(lot.lotId, "used", value)
    }
}
