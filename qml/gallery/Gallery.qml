// Every component in every state, to look at and to compare. `sheet` picks the page.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.ApplicationWindow {
    id: window

    property int sheet: 0
    readonly property bool fromRight: Theme.locale.textDirection === Qt.RightToLeft
    readonly property var sheets: ["Buttons", "Fields", "Lists", "Dates", "Panels", "Figures", "Progress", "Messages", "People", "Tokens"]

    objectName: "gallery"
    width: 1280
    height: 800
    title: "Stipple: components"
    color: Theme.color.paper
    visible: true
    // For whoever takes pictures.
    function dress(dark, language, percent) {
        Theme.dark = dark;
        Theme.language = language;
        Theme.textScale = percent / 100;
    }

    LayoutMirroring.enabled: fromRight
    LayoutMirroring.childrenInherit: true

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.space.l
            spacing: Theme.space.l

            TabStrip {
                Layout.fillWidth: true
                name: "gallery.sheet"
                label: "Sheets"
                model: window.sheets
                currentIndex: window.sheet
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
                objectName: "gallery.language"
                kind: PushButton.Quiet
                text: window.fromRight ? "العربية" : "English"
                onClicked: Theme.language = window.fromRight ? "en" : "ar"
            }
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            cap: Theme.space.wide

            Loader {
                Layout.fillWidth: true
                source: window.sheets[window.sheet] + "Sheet.qml"
            }
        }
    }
}
