// Every component in every state, to look at and to compare. `sheet` picks the page.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.ApplicationWindow {
    id: window

    property int sheet: 0
    property bool fromRight: false
    readonly property var sheets: ["Buttons", "Fields", "Messages", "People", "Tokens"]

    objectName: "gallery"
    width: 1280
    height: 800
    title: "Stipple: components"
    color: Theme.color.paper
    visible: true
    LayoutMirroring.enabled: fromRight
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space.l
            spacing: Theme.space.l

            SegmentedChoice {
                Layout.fillWidth: true
                name: "gallery.sheet"
                options: window.sheets
                current: window.sheet
                onChosen: index => window.sheet = index
            }
            PushButton {
                objectName: "gallery.dark"
                kind: PushButton.Quiet
                text: Theme.dark ? "Light" : "Dark"
                onClicked: Theme.dark = !Theme.dark
            }
            PushButton {
                objectName: "gallery.size"
                kind: PushButton.Quiet
                text: Math.round(Theme.textScale * 100) + " %"
                onClicked: Theme.textScale = Theme.textScale >= 2 ? 1 : Theme.textScale + 0.5
            }
            PushButton {
                objectName: "gallery.direction"
                kind: PushButton.Quiet
                text: window.fromRight ? "← RTL" : "LTR →"
                onClicked: window.fromRight = !window.fromRight
            }
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            cap: Theme.space.wide

            Loader {
                Layout.fillWidth: true
                sourceComponent: [buttons, fields, messages, people, tokens][window.sheet]
            }
        }
    }

    Component {
        id: buttons

        ButtonsSheet {}
    }
    Component {
        id: fields

        FieldsSheet {}
    }
    Component {
        id: messages

        MessagesSheet {}
    }
    Component {
        id: people

        PeopleSheet {}
    }
    Component {
        id: tokens

        TokensSheet {}
    }
}
